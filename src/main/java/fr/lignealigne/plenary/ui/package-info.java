/** The pages of {@link fr.lignealigne.plenary}. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.plenary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
