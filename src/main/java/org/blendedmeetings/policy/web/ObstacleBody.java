package org.blendedmeetings.policy.web;

import org.blendedmeetings.policy.Obstacle;

/**
 * Something practical that stops one person's wish.
 *
 * @param person their id
 */
record ObstacleBody(Obstacle.Kind kind, String person) {}
