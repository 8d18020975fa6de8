/** Files on the screen: what hangs on something, for its readers and for those who write it. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
