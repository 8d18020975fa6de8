/** Remarks that ask for the same, found by their words, and gathered by a person into groups that one answer may serve. */
@NullMarked
@NamedInterface("alike")
package fr.lignealigne.synopsis.alike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
