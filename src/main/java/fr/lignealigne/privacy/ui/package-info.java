/** The quiet notice below a field in which something may identify a person. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.privacy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
