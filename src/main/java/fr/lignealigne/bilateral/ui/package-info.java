/** The pages of {@link fr.lignealigne.bilateral}. */
@NullMarked
package fr.lignealigne.bilateral.ui;

import org.jspecify.annotations.NullMarked;
