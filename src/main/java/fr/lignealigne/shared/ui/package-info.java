/** Small components and words that every page uses. */
@NullMarked
package fr.lignealigne.shared.ui;

import org.jspecify.annotations.NullMarked;
