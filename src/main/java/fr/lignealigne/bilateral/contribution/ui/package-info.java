/** The page on which an association writes in place of an exchange, and where the State reads it. */
@NullMarked
package fr.lignealigne.bilateral.contribution.ui;

import org.jspecify.annotations.NullMarked;
