/** The pages of {@link fr.lignealigne.timeline}. */
@NullMarked
package fr.lignealigne.timeline.ui;

import org.jspecify.annotations.NullMarked;
