/** The pages of {@link fr.lignealigne.timeline}, and the steps that the home page shows too. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.timeline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
