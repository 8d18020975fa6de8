/** HTML inside another file: of it Markdown is allowed a little, and Word embeds some. */
@NullMarked
package fr.lignealigne.plan.imports.html;

import org.jspecify.annotations.NullMarked;
