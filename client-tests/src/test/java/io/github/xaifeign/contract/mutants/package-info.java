/**
 * How strong the contract tests are: what they send and read, valid and spoilt, is judged by the
 * documents as they are and by documents in which one field is another. A verdict that changes is a
 * fault that would have been seen. Shares nothing with the judges of the fake server.
 */
package io.github.xaifeign.contract.mutants;
