/** The pages of {@link fr.lignealigne.bilateral.request}. */
@NullMarked
package fr.lignealigne.bilateral.request.ui;

import org.jspecify.annotations.NullMarked;
