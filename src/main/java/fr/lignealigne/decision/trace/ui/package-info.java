/** The page of {@link fr.lignealigne.decision.trace}, and what the reading page says of the same. */
@NullMarked
@NamedInterface("trace-ui")
package fr.lignealigne.decision.trace.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
