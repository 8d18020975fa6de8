/** The pages of {@link fr.lignealigne.synopsis}, their addresses, and the bar of shares that the arbitration draws too. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.synopsis.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
