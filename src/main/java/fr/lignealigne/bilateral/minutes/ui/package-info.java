/** The pages of minutes and of what is to be done after meetings. */
@NullMarked
package fr.lignealigne.bilateral.minutes.ui;

import org.jspecify.annotations.NullMarked;
