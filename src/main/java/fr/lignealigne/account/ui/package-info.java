/** The pages of {@link fr.lignealigne.account}. */
@NullMarked
package fr.lignealigne.account.ui;

import org.jspecify.annotations.NullMarked;
