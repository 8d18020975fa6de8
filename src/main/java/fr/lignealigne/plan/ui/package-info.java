/** The pages of {@link fr.lignealigne.plan}. */
@NullMarked
package fr.lignealigne.plan.ui;

import org.jspecify.annotations.NullMarked;
