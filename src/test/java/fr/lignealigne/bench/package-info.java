/** Benchmarks: programs that print figures, one {@code name: value unit} a line. */
@NullMarked
package fr.lignealigne.bench;

import org.jspecify.annotations.NullMarked;
