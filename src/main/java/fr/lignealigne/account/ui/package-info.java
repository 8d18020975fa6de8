/** The pages of {@link fr.lignealigne.account}, and the place that others have in them. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
