/** The pages of {@link fr.lignealigne.decision}, and the card of an answer that the reading page uses too. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.decision.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
