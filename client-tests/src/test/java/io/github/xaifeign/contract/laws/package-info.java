/**
 * What holds of every type that the generator emits, tried on compiled classes by reflection: those
 * of both clients and those of the generator's golden cases. No class has code of its own here.
 */
package io.github.xaifeign.contract.laws;
