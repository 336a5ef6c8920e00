/** Shaders and their inputs for what the page leaves out, and for the engine's own drawings of faults. */
import { engine } from './left-out.ts';

const text = (name: string) => [`glsl/${name}.glsl.g.ts`, 'default'];
const pair = (name: string) => [text(`${name}.fragment`), text(`${name}.vertex`)];

const PROGRAMS = [
  'heatmap',
  'heatmap_texture',
  'collision_box',
  'collision_circle',
  'color_relief',
  'debug',
  'fill_extrusion',
  'fill_extrusion_pattern',
  'background_pattern',
  'line_gradient',
  'line_gradient_sdf',
  'line_pattern',
  'hillshade_prepare',
  'hillshade',
  'terrain_depth',
  'terrain',
  'terrain_height',
  '_projection_globe',
  'atmosphere',
  'sky',
];

export const SHADERS = [
  ...engine(
    'shaders/shaders.ts',
    Object.fromEntries([...PROGRAMS.flatMap(pair), text('depth.vertex')]),
  ),
  ...engine('webgl/program/program_uniforms.ts', {
    'fill_extrusion_program.ts': 'fillExtrusionUniforms fillExtrusionPatternUniforms',
    'debug_program.ts': 'debugUniforms',
    'heatmap_program.ts': 'heatmapUniforms heatmapTextureUniforms',
    'hillshade_program.ts': 'hillshadeUniforms hillshadePrepareUniforms',
    'color_relief_program.ts': 'colorReliefUniforms',
    'terrain_program.ts': 'terrainUniforms terrainDepthUniforms terrainHeightUniforms',
    'atmosphere_program.ts': 'atmosphereUniforms',
    'sky_program.ts': 'skyUniforms',
  }),
];
