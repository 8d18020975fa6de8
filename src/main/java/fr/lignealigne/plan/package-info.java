/** The text: plans, their versions, items and numbered lines; import and comparison. */
@NullMarked
package fr.lignealigne.plan;

import org.jspecify.annotations.NullMarked;
