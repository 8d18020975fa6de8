/** The pages of {@link fr.lignealigne.consultation}: versions, and the rounds on them; and how a round is said. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.consultation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
