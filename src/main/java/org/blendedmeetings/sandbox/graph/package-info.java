/** Microsoft Graph's calendar as its documentation describes it: the part that booking and inviting needs. */
package org.blendedmeetings.sandbox.graph;
