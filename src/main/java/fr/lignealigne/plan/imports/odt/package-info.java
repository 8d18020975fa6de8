/** Reading ODT (OpenDocument 1.2 and 1.3). */
@NullMarked
package fr.lignealigne.plan.imports.odt;

import org.jspecify.annotations.NullMarked;
