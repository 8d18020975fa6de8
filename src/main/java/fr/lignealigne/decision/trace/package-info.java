/** What the text of a later version makes of the accepted remarks, and why a line of it is as it is. */
@NullMarked
@NamedInterface("trace")
package fr.lignealigne.decision.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
