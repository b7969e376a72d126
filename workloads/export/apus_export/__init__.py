"""Records int8 activations of a diffusion model, or tokens of a video model, in the trace formats that `apus simulate` reads.

The writers (`DittoTraces`, `VideoTraces`) and the recorders (`StepRecorder`, `FrameRecorder`) need NumPy only;
`apus_export.hooks` fills the recorders from a PyTorch model. See workloads/export/README.md.
"""

from .ditto import DittoTraces
from .files import ExportError
from .quantise import Quantised, quantise, quantise_weights
from .recorders import FrameRecorder, StepRecorder
from .video import VideoTraces

__all__ = [
    "DittoTraces",
    "ExportError",
    "FrameRecorder",
    "Quantised",
    "StepRecorder",
    "VideoTraces",
    "quantise",
    "quantise_weights",
]
