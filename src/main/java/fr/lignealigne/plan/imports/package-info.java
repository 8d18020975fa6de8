/** Reading a plan's text from a file: DOCX, ODT, Markdown, plain text, PDF. */
@NullMarked
@NamedInterface("imports")
package fr.lignealigne.plan.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
