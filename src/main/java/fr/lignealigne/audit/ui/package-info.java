/** The pages of {@link fr.lignealigne.audit}. */
@NullMarked
package fr.lignealigne.audit.ui;

import org.jspecify.annotations.NullMarked;
