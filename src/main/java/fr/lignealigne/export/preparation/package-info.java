/**
 * The preparation file of a bilateral meeting, frozen in two faces: the State's own, and the one that both sides read,
 * which holds what the association may read itself and no more.
 */
@NullMarked
package fr.lignealigne.export.preparation;

import org.jspecify.annotations.NullMarked;
