/** Reading DOCX (ECMA-376 and ISO/IEC 29500, transitional and strict). */
@NullMarked
package fr.lignealigne.plan.imports.docx;

import org.jspecify.annotations.NullMarked;
