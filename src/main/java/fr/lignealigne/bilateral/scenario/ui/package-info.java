/** The pages of {@link fr.lignealigne.bilateral.scenario}. */
@NullMarked
package fr.lignealigne.bilateral.scenario.ui;

import org.jspecify.annotations.NullMarked;
