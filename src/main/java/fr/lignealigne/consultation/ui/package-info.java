/** The pages of {@link fr.lignealigne.consultation}: versions, and the rounds on them. */
@NullMarked
package fr.lignealigne.consultation.ui;

import org.jspecify.annotations.NullMarked;
