/** The page of the cabinet's questions, and what the reading page shows of them. */
@NullMarked
@NamedInterface("ui")
package fr.lignealigne.question.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
