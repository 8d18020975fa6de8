/** What those who prepare the answers say to each other of a remark, and nobody else ever reads. */
@NullMarked
@NamedInterface("note")
package fr.lignealigne.decision.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
