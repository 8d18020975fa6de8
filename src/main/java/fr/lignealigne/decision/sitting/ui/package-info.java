/** The pages of {@link fr.lignealigne.decision.sitting}. */
@NullMarked
package fr.lignealigne.decision.sitting.ui;

import org.jspecify.annotations.NullMarked;
