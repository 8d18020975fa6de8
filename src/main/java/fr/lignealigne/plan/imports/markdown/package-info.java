/** Reading Markdown (CommonMark with tables, notes and struck text). */
@NullMarked
package fr.lignealigne.plan.imports.markdown;

import org.jspecify.annotations.NullMarked;
