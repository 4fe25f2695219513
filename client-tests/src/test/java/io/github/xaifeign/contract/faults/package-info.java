/** What comes of calls whose replies are cut, held up or corrupted at every byte. */
package io.github.xaifeign.contract.faults;
