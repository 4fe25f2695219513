/** Whether the key of the tests shows anywhere that people look. */
package io.github.xaifeign.contract.canary;
