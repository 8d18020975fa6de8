/** The pages of {@link fr.lignealigne.bilateral}. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.bilateral.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
