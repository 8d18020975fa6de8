/** The demonstration: invented content, loaded through the portal's own services, and the server that shows it. */
@NullMarked
package fr.lignealigne.demo;

import org.jspecify.annotations.NullMarked;
