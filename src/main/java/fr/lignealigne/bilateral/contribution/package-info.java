/** What an association writes in place of an exchange that was not held, and the first place that the State owes it. */
@NullMarked
@NamedInterface("contribution")
package fr.lignealigne.bilateral.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
