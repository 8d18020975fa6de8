/** The page of {@link fr.lignealigne.decision.summary}. */
@NullMarked
package fr.lignealigne.decision.summary.ui;

import org.jspecify.annotations.NullMarked;
