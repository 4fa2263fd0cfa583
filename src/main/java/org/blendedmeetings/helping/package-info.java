/** What would make a wish possible: asked for with one tap, arranged by somebody, ended by them. */
package org.blendedmeetings.helping;
