/** The list of notices, the entry in the bar that leads to it, and the choices on the account page. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.notice.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
