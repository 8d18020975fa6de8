/** The arbitration sitting: an agenda of passages, decided one after another before the eyes of those who prepare the answer. */
@NullMarked
@NamedInterface("sitting")
package fr.lignealigne.decision.sitting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
