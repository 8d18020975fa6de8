@NullMarked
package fr.lignealigne.live;

import org.jspecify.annotations.NullMarked;
