/** The pages of {@link fr.lignealigne.collective.position}. */
@NullMarked
package fr.lignealigne.collective.position.ui;

import org.jspecify.annotations.NullMarked;
