/** Ligne à ligne: associations comment line by line on a draft plan, and the State answers every remark. */
@NullMarked
package fr.lignealigne;

import org.jspecify.annotations.NullMarked;
