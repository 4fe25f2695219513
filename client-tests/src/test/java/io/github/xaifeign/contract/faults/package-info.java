/** What comes of calls whose responses are cut, held up or corrupted at every byte. */
package io.github.xaifeign.contract.faults;
