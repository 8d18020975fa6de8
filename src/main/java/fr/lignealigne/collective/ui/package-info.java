/** The pages of the Collective's room. */
@NullMarked
package fr.lignealigne.collective.ui;

import org.jspecify.annotations.NullMarked;
