/** The pages of {@link fr.lignealigne.decision}. */
@NullMarked
package fr.lignealigne.decision.ui;

import org.jspecify.annotations.NullMarked;
