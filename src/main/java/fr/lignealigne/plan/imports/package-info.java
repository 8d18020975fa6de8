/** Reading a plan's text out of the files people have, as a tree that can be mended before anything is published. */
@NullMarked
package fr.lignealigne.plan.imports;

import org.jspecify.annotations.NullMarked;
