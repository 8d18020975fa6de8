/** The pages of {@link fr.lignealigne.remark}. */
@NullMarked
package fr.lignealigne.remark.ui;

import org.jspecify.annotations.NullMarked;
